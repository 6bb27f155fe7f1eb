package app.glossa.chat;

import app.glossa.conversations.Citation;

/**
 * How far a passage carries a sentence.
 *
 * @param number of the passage in the prompt, from 1
 * @param strength 0 to 1, comparable for one sentence
 */
record Support(int number, double strength, Quote quote, Citation.Verdict verdict) {}
