export const chartStudies: readonly { readonly name: string; readonly json: object }[];
