/** Labels as studies have them, in Latin, Greek and Cyrillic letters that Arial has. */
export const arialLabels: readonly string[] = `
Power
Recognised power
Explaining peers' power
A role for institutions
Professional value
Interpersonal contact
Channels of influence
Spread through social networks
Regular and routine contact
Credibility and respect
Evidence base
Conflict of interest
Front-line clinicians
Strategic leaders
The expert system
A bureaucratic infrastructure
A technology that stores, codes, classifies and aggregates data
Categories insensitive to local contingencies
What clinicians resist: disruptive influence on
Items had to directly relate to course/exam/keystage
Questioned topics that are part of KS2
Confidence negatively impacted by audit
New audit quantifiable/measurable/specific
New audit miss (typically lower level skills)
context - researchers, reusers, curators have different backgrounds
context - from data reuser's prior knowledge
curation - still possible for data to be misunderstood
data sharing - not necessary for bsd bc publicly available
comparability - more data = stronger conclusions
consent - public vs. private
consent - don't know what future uses might be
consent - IRB
privacy - publishing Tweet IDs allows people to delete or protect account, thus opt out
quality - curators can only assess quality of documentation, not method or bias
risk-benefit of breaking terms of service - these protect sm company, not users
Favourable conditions
High initial receptiveness
Site D: no external facilitation
Differences of clinical opinion on value and effectiveness
Moving to wider scale-up
Peer-to-peer communication
Belief and involvement at board level
Liverpool Clinical Commissioning Group
Export (meta)data useful
Metadata content not useful or confusing
Lack of structure/conflicting advice
'It's not taken seriously'
Feeling dehumanised/treat me as a person
Think about how treatments will affect daily life
Young people with psoriasis
focus_maincharacter
sentence_exclamation
Rigid working schedule and stress level
Difficulty understanding HCPs
Adjustment, individualization
Visual supports for home programs.
What was good about participating in the Study?
Reflecting on being a good parent altered my thinking and my behavior
Intensive care caregivers
Responsive to phone calls
“We were never asked” – voices from the ward
Trust → uptake (7 of 9)
Waiting ≥ 12 weeks
1,024 quotations • 17 participants
50 % – 100 % of staff
Apostrophe’s Test Keyword Group 1
Français Mot-clé 1
Le rôle des institutions dans l’adoption
Confiance et crédibilité entre pairs
Déploiement à grande échelle : freins et leviers
Manque de temps et de moyens
Rolle der Institutionen
Vertrauen in Führungskräfte
Überlastung und Zeitmangel im Stationsalltag
Verantwortungsübernahme
Datenschutzgrundverordnung und Einwilligung
El papel de las instituciones
Barreras organizativas y falta de tiempo
¿Quién decide? ¡Nosotros también!
O papel das instituições na inovação
Confiança, credibilidade e comunicação
Il ruolo delle istituzioni
Mancanza di risorse e di più tempo
De rol van instellingen
Samenwerking tussen collega’s
Rola instytucji w upowszechnianiu wiedzy
Zaufanie, wiarygodność i współpraca
Úloha institucí při zavádění změn
Důvěra a spolupráce mezi kolegy, ťažkosti
Az intézmények szerepe a változásban
Együttműködés és kölcsönös bizalom
Rolul instituțiilor și încrederea reciprocă
Lipsa timpului și a resurselor
Kurumların rolü ve güven ilişkileri
Değişime karşı direnç
Institutionernas roll och förtroende
Bristande tid på avdelningen
Laitosten rooli ja luottamus
Hlutverk stofnana og traust á samstarfi
Rôl sefydliadau ac ymddiriedaeth
Iestāžu loma un uzticēšanās
Institucijų vaidmuo ir pasitikėjimas
Uloga institucija, povjerenje i međusobna podrška
Ir-rwol tal-istituzzjonijiet u l-għarfien
Asutuste roll ja usaldusväärsus
Ο ρόλος των θεσμών
Εμπιστοσύνη και αξιοπιστία
Έλλειψη χρόνου και πόρων
Αντίσταση στην αλλαγή
Роль институтов в распространении инноваций
Доверие и авторитет коллег
Нехватка времени и ресурсов
Сопротивление изменениям
Подъём и внедрение: общий опыт
Роль інституцій та довіра
Взаємодія, підтримка, ґендер і мотивація
Ролята на институциите
Улога институција и поверење
Њихова љубав, ђаци, ћутање и џеп
Улогата на институциите, ќе и ѓ
`
  .trim()
  .split("\n");

/** Labels in other scripts, and with letters that Arial lacks on some machines: their widths are bounds. */
export const otherLabels: readonly string[] = `
Vai trò của các tổ chức
Niềm tin và sự tôn trọng giữa đồng nghiệp
Thiếu thời gian và nguồn lực để đổi mới
Những người ưu tú ƯU TIÊN Ơ
Ипатханалардың рөлі және сенім
Әріптестер арасындағы өзара қолдау
Байгууллагын үүрэг ба итгэлцэл
Ìgbẹ́kẹ̀lé láàárín àwọn ẹlẹgbẹ́
Xɔse kple bubu ɖe ame ŋu, ƒe dɔwɔƒewo
机构的作用与权力分配
同伴影响与技术创新
缺乏时间、资源和信任
中文-简体 关键词组 1
醫護人員之間的信任
制度の役割と信頼関係
ピアサポートのちから
時間がない、人手も足りない。
「誰も聞いてくれなかった」という声
기관의 역할과 신뢰
동료의 영향과 기술 혁신
시간과 자원의 부족
دور المؤسسات في الابتكار
الثقة بين الزملاء
السلطة والمؤسسات
العوائق التنظيمية أمام التغيير
تأثير الأقران على تبني الممارسات الجديدة
المفتاحية الكلمة العربية1
اعتماد فناوری‌های نوین در بیمارستان
نقش مؤسسات و سیاست‌گذاران
ادارے کا کردار اور اعتماد
ساتھیوں کا اثر
תפקיד המוסדות
תפקיד 12 מוסדות
אמון בין עמיתים וחוסר זמן
संस्थाओं की भूमिका
विश्वास और सम्मान
समय और संसाधनों की कमी
क्षमता, ज्ञान और प्रशिक्षण
संस्थांची भूमिका आणि विश्वास
প্রতিষ্ঠানের ভূমিকা
সহকর্মীদের মধ্যে আস্থা ও শ্রদ্ধা
ਸੰਸਥਾਵਾਂ ਦੀ ਭੂਮਿਕਾ
ਭਰੋਸਾ ਅਤੇ ਸਤਿਕਾਰ
સંસ્થાઓની ભૂમિકા
વિશ્વાસ અને આદર
ଅନୁଷ୍ଠାନର ଭୂମିକା
ବିଶ୍ୱାସ ଓ ସମ୍ମାନ
நிறுவனங்களின் பங்கு
சக ஊழியர்களிடையே நம்பிக்கை
సంస్థల పాత్ర
సహోద్యోగుల మధ్య విశ్వాసం
ಸಂಸ್ಥೆಗಳ ಪಾತ್ರ
ಸಹೋದ್ಯೋಗಿಗಳ ನಡುವೆ ವಿಶ್ವಾಸ
സ്ഥാപനങ്ങളുടെ പങ്ക്
സഹപ്രവർത്തകർ തമ്മിലുള്ള വിശ്വാസം
ආයතනවල කාර්යභාරය
සගයන් අතර විශ්වාසය
บทบาทของสถาบันในการกำหนดนโยบาย
ความไว้วางใจระหว่างเพื่อนร่วมงาน
ขาดแคลนเวลาและทรัพยากร
ບົດບາດຂອງສະຖາບັນ
ຄວາມໄວ້ວາງໃຈ
តួនាទីរបស់ស្ថាប័ន
ការជឿទុកចិត្តរវាងសហការី
အဖွဲ့အစည်းများ၏ အခန်းကဏ္ဍ
လုပ်ဖော်ကိုင်ဖက်များ၏ ယုံကြည်မှု
Հաստատությունների դերը
Վստահություն գործընկերների միջև
ინსტიტუციების როლი
ნდობა კოლეგებს შორის
የተቋማት ሚና
በባልደረቦች መካከል መተማመን
👩‍👩‍👧‍👦 family views 👩🏽‍⚕️
🏴󠁧󠁢󠁳󠁣󠁴󠁿 Scotland 🇫🇷 France
❤️ 1️⃣ ✔ ★ ☆ ✗
ﬁrst ½ × 3² ≈ 5 µg ⇒ ok
`
  .trim()
  .split("\n");
