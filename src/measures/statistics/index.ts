/**
 * Statistics of differences between groups, on plain numbers. In all of them `a` is the first group, with which the
 * second, `b`, is compared; what is not defined is `null`, never 0.
 */
export { adjustedResiduals } from "./adjusted-residuals.ts";
export { type ChiSquared, chiSquared, correctedCramersV, cramersV } from "./association.ts";
export type { ContingencyTable } from "./contingency-table.ts";
export { dirichletLogOdds, informativePrior, type LogOddsDifference } from "./dirichlet.ts";
export { fisherExact } from "./fisher-exact.ts";
export { agrestiCaffo, type Interval, type IntervalOptions, newcombe, wilson } from "./interval.ts";
export { type JensenShannon, type JensenShannonOptions, jensenShannon } from "./jensen-shannon.ts";
export { logRatio, signedG2 } from "./keyness.ts";
export { type LeaveOneOut, leaveOneOut } from "./leave-one-out.ts";
export { firstToLastDifference, type Monotonicity, monotonicity } from "./ordered-groups.ts";
export { difference, type Proportion, pool, prevalence } from "./proportion.ts";
export { type QuoteCount, quoteRate, rateDifference, rateRatio } from "./quote-rate.ts";
export { kendallTauB, spearmanRho } from "./rank-correlation.ts";
export { logOddsRatio, riskRatio } from "./ratio.ts";
