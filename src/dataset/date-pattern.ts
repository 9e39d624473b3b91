const date = String.raw`\d{3}[\dX](-\d{2}(-\d{2})?)?[~?%]?`;

/**
 * The forms of EDTF that the dataset uses: a day, month, year or decade, or an interval of these with or without open
 * ends. The pattern does not check that the day exists.
 */
export const datePattern = new RegExp(`^(${date}|${date}/(${date}|\\.\\.)?|(\\.\\.)?/${date})$`);
