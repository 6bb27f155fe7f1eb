package app.glossa.documents.web;

import app.glossa.problem.ErrorCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a document is not usable, with the next step. */
@Schema(name = "DocumentError")
public record ErrorResponse(String code, String message, boolean retryable) {

  private static final Map<ErrorCode, String> MESSAGES = messages();

  static @Nullable ErrorResponse of(@Nullable ErrorCode code) {
    return code == null
        ? null
        : new ErrorResponse(
            code.wire(),
            MESSAGES.getOrDefault(code, "Something went wrong here. Try again."),
            code.retryable());
  }

  private static Map<ErrorCode, String> messages() {
    Map<ErrorCode, String> texts = new EnumMap<>(ErrorCode.class);
    texts.put(
        ErrorCode.UNSUPPORTED_TYPE,
        "This type of file is not supported. Export it as PDF, an office format or text.");
    texts.put(ErrorCode.EMPTY, "The file is empty. Check the original and upload it again.");
    texts.put(
        ErrorCode.ENCRYPTED, "The file is encrypted. Try again with the password that opens it.");
    texts.put(
        ErrorCode.WRONG_PASSWORD, "The password does not open the file. Try another password.");
    texts.put(
        ErrorCode.DAMAGED, "The file is damaged. Open and save it again, then upload the copy.");
    texts.put(
        ErrorCode.NO_TEXT,
        "The file holds no text, only pictures. Upload a version with recognised text (OCR).");
    texts.put(
        ErrorCode.TOO_LARGE, "The file unpacks to more than is allowed. Split it into parts.");
    texts.put(
        ErrorCode.TOO_COMPLEX,
        "The file is too complex: it passes a limit of depth, size or compression. Simplify it.");
    texts.put(
        ErrorCode.TIMED_OUT, "Reading the file took too long. Try again or split it into parts.");
    texts.put(
        ErrorCode.OUT_OF_MEMORY,
        "The file needs more memory than is allowed. Split it into parts.");
    texts.put(ErrorCode.CRASHED, "Reading the file failed several times. Save it in another form.");
    texts.put(ErrorCode.CANCELLED, "Processing was cancelled. Try again to continue.");
    return texts;
  }
}
