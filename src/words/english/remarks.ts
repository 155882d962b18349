/** What a figure left out, or drew otherwise than asked: in its notes, not drawn. */
export const remarksEnglish = {
  "remark.hidden": "Hidden: {group}.",
  "remark.noGroup": "No group has the id {id}.",
  "remark.manyGroups": {
    one: "{n} group is shown: comparisons are designed for 2 to {most}.",
    other: "{n} groups are shown: comparisons are designed for 2 to {most}.",
  },
  "remark.noReference": "No group that is shown has the id {id}, so none is the reference.",
  "remark.pairWithReference": "Only two groups make a pair: each group is compared with the reference.",
  "remark.pairOfMany": "Only two groups make a pair: hide the others, or name a reference.",
  "remark.unnamedReference": "No group is compared with a reference, as none is named.",
  "remark.noLevels": "The groups have no levels that would order them.",
  "remark.oneLevel": "No order of the groups: all are of one level.",
  "remark.withoutLevel": {
    one: "No order of the groups: {names} has no level.",
    other: "No order of the groups: {names} have no level.",
  },
  "remark.noPools": "No group belongs to a set: nothing is pooled.",
  "remark.oneGroup": "Fewer than two groups: there is nothing to compare.",
  "remark.noPercent": "No percentages: not every group is known to have 20 or more.",
  "remark.noHeightAlone": "printHeight needs printWidth: it is left out.",
  "remark.noWidth": "width is left out: printWidth stands in for it.",
  "remark.noMaxHeight": "maxHeight is left out: printHeight stands in for it.",
  "remark.noFit": "Does not fit {width} × {height} mm with text of 6 pt: draw less, or on a larger page.",
  "remark.smallPrint": "Printed {width} mm wide, the smallest text has {size} pt: give it more width.",
  "remark.otherOptionsOfMap": "Left out, as a map has no such options: {options}.",
  "remark.otherOptionsOfChart": "Left out, as a chart has no such options: {options}.",
  "remark.noThemes": { one: "No theme has the id {ids}.", other: "No theme has the ids {ids}." },
  "remark.noColour": "The palette has no colour for {groups}.",
  "remark.faint":
    "The colour {colour} of {group} has a contrast of {contrast}:1 with the ground {ground}; marks need 3:1.",
  "remark.close":
    "The colours {first} of {firstGroup} and {second} of {secondGroup} are hard to tell apart: they differ by {distance} in OKLab; marks need {least}.",
  "remark.cut": {
    one: "{n} label is cut; the description has every label in full.",
    other: "{n} labels are cut; the description has every label in full.",
  },
} as const;
