/** One answer, from the question to the stored reply. */
@ApplicationModule(
    allowedDependencies = {
      "conversations",
      "retrieval",
      "language",
      "models",
      "documents",
      "account",
      "problem"
    })
@NullMarked
package app.glossa.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
