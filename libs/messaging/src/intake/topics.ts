/** Where leads come in, and where those go that cannot be recorded. */
export const intakeTopic = 'intake';
export const deadLetterTopic = 'intake-dead-letter';
