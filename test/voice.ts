import { type Voice, voiceOf } from "../src/words/voice.ts";

/** The voice of a study that counts quotes and participants, in English. */
export const english: Voice = voiceOf({ nouns: {} });
