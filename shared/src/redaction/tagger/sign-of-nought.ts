/** The code of the sign that says nought among the shipped weights; a sign further on is a greater weight, one before it a smaller. */
export const NOUGHT = 79;
