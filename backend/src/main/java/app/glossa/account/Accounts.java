package app.glossa.account;

/** What other rooms may ask about users. */
public interface Accounts {

  /** The settings of the current user that shape answers. */
  AnswerSettings answerSettings();
}
