const date = String.raw`\d{3}[\dX](-\d{2}(-\d{2})?)?[~?%]?`;

/**
 * The forms of EDTF that the dataset uses: a day, month, year or decade, or an interval of them, open or not. Whether
 * the day exists is another question.
 */
export const datePattern = new RegExp(`^(${date}|${date}/(${date}|\\.\\.)?|(\\.\\.)?/${date})$`);
