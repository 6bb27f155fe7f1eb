package app.glossa.chat;

import app.glossa.conversations.Citation;
import app.glossa.conversations.Message;
import app.glossa.conversations.MessageId;
import app.glossa.documents.SearchScope;
import app.glossa.problem.ErrorCode;
import app.glossa.retrieval.Passage;
import java.util.Map;

/** One step of an answer as the reader of its stream sees it. */
public sealed interface AnswerEvent {

  /** The answer has an identity, a language and a way of being made. */
  record Start(
      MessageId answer, MessageId question, String mode, String language, SearchScope scope)
      implements AnswerEvent {}

  /** What is being done now, with counts; not kept. */
  record Stage(String stage, Map<String, Integer> counts) implements AnswerEvent {}

  /** A passage that the answer is given. */
  record Source(String id, Passage passage) implements AnswerEvent {}

  /** A block of text begins. */
  record TextStart(int block) implements AnswerEvent {}

  /** More of a block's text. */
  record TextDelta(int block, String delta) implements AnswerEvent {}

  /** A block of text is whole. */
  record TextEnd(int block) implements AnswerEvent {}

  /** The citation whose marker comes next. */
  record Cited(Citation citation) implements AnswerEvent {}

  /** What was written is withdrawn, because of its language or because nothing supports it. */
  record Reset(String reason) implements AnswerEvent {}

  /** Something that the reader has to know, with counts and a sentence in the reader's language. */
  record Notice(String code, Map<String, Object> details) implements AnswerEvent {}

  /** A sentence that no passage supports, as a range of the content without markers. */
  record Unsupported(int start, int end) implements AnswerEvent {}

  /** The conversation has a title. */
  record Title(String title) implements AnswerEvent {}

  /** The answer is whole, or was stopped. */
  record Finish(
      String reason,
      int ms,
      int promptTokens,
      int answerTokens,
      Message.Searched searched,
      boolean abstained)
      implements AnswerEvent {}

  /** Why the answer is not whole, for programs. */
  record Failed(ErrorCode code, String requestId) implements AnswerEvent {}

  /** Why the answer is not whole, for the reader. */
  record ErrorText(String text) implements AnswerEvent {}

  /** Nothing follows. */
  record Done() implements AnswerEvent {}
}
