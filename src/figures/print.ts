import type { Study } from "../study/model.ts";
import { type Say, speaker } from "../words/say.ts";
import type { Figure } from "./figure.ts";
import type { FigureOptions } from "./options.ts";
import { isView } from "./state.ts";

/** The smallest text of a figure, in px, and the sizes in pt that it may have in print: the usual one, and those tried for a page. */
const smallest = 12;
const usual = 7;
const sizes = [9, 8, 7, 6];

/** 1 mm in pt. */
const mm = 72 / 25.4;

interface PrintOptions extends FigureOptions {
  readonly maxHeight?: number;
}

/**
 * A drawing function that takes `printWidth` and `printHeight`: the figure is as wide in px as makes 12 px the text size
 * in print, and bears its size in mm. A height alone is left out, with a note.
 */
export function printable<Options extends PrintOptions>(
  draw: (study: Study, options: Options) => Figure,
): (study: Study, options: Options) => Figure {
  return (study, options) => {
    const { printWidth, printHeight } = options;
    const figure =
      printWidth === undefined
        ? draw(study, options)
        : onPaper(draw, study, options, printWidth, printHeight);
    return leftOut(speaker(options.words), options).reduceRight(noted, figure);
  };
}

/** What is said of measures that others go before. A view has the width of its page among its options: nobody asked for that. */
function leftOut(say: Say, options: PrintOptions): string[] {
  const { width, maxHeight, printWidth, printHeight } = options;
  if (printWidth === undefined) return printHeight === undefined ? [] : [say("remark.noHeightAlone")];
  const said: string[] = [];
  if (width !== undefined && !isView(options)) said.push(say("remark.noWidth"));
  if (maxHeight !== undefined && printHeight !== undefined) said.push(say("remark.noMaxHeight"));
  return said;
}

/** The figure as it is printed, with text of 7 pt, or as large as fits the page. */
function onPaper<Options extends PrintOptions>(
  draw: (study: Study, options: Options) => Figure,
  study: Study,
  options: Options,
  printWidth: number,
  printHeight: number | undefined,
): Figure {
  const at = (size: number): Figure => {
    const px = (length: number): number => (length * mm * smallest) / size;
    const width = Math.max(240, Math.round(px(printWidth)));
    const height =
      printHeight === undefined ? {} : { maxHeight: Math.floor((printHeight * width) / printWidth) };
    return inMillimetres(draw(study, { ...options, ...height, width }), printWidth);
  };
  const say = speaker(options.words);
  if (printHeight === undefined) return legible(say, at(usual), printWidth, usual);
  const least = sizes.at(-1) as number;
  for (const size of sizes) {
    const figure = at(size);
    if (figure.height * printWidth <= printHeight * figure.width + 1)
      return legible(say, figure, printWidth, least);
  }
  const note = say("remark.noFit", { width: printWidth, height: printHeight });
  return noted(legible(say, at(least), printWidth, least), note);
}

/** The figure with a note where its smallest text has less than `least` pt, as no figure is narrower than 240 px. */
function legible(say: Say, figure: Figure, printWidth: number, least: number): Figure {
  const size = Math.round((printWidth * mm * smallest * 10) / figure.width) / 10;
  if (size >= least) return figure;
  return noted(figure, say("remark.smallPrint", { width: printWidth, size }));
}

const noted = (figure: Figure, note: string): Figure => ({ ...figure, notes: [note, ...figure.notes] });

function inMillimetres(figure: Figure, width: number): Figure {
  const { scene } = figure;
  const height = Math.round((width * figure.height * 100) / figure.width) / 100;
  return {
    ...figure,
    scene: { ...scene, attrs: { ...scene.attrs, width: `${width}mm`, height: `${height}mm` } },
  };
}
