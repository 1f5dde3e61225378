-- Finds reflections by the words in them. Who may read what is found is asked in the same statement.

create fulltext index reflection_answer_words on reflection_answer (text);
