package app.glossa.chat;

import app.glossa.account.CurrentUser;
import app.glossa.account.UserId;
import app.glossa.documents.DocumentId;
import app.glossa.index.ChunkIndex;
import app.glossa.index.ChunkText;
import app.glossa.models.Embedder;
import app.glossa.testing.TestDocuments;
import app.glossa.testing.TestDocuments.TestDocument;
import java.util.List;

/** Fills a user's library with small documents that can answer at once. */
record TestLibrary(ChunkIndex index, Embedder embedder) {

  static final String LEASE =
      "Lease\nThe tenant pays a monthly rent of 950 euros. Keys are handed over on the first day."
          + " Pets need\nthe landlord's written consent. The notice period is three months.";

  DocumentId add(UserId owner, String name, String text) {
    TestDocument document = TestDocuments.add(owner, name, text);
    ChunkText chunk = new ChunkText(1, 1, 0, text.length(), null, text, name + "\n" + text);
    CurrentUser.run(
        owner,
        () -> {
          index.addWords(document.ingestion(), List.of(chunk));
          index.addVectors(document.ingestion(), List.of(chunk), embedder.passages(List.of(text)));
        });
    return document.id();
  }

  void fill(UserId owner) {
    add(owner, "lease.txt", LEASE);
    add(owner, "whales.txt", "Blue whales eat krill. They weigh up to 150 tonnes.");
    add(owner, "codes.txt", "C2065 means that an identifier is not declared.");
    add(owner, "bread.txt", "Mix flour, water and salt. Bake the loaf for forty minutes.");
    add(owner, "trip.txt", "The train to Vienna leaves at noon from platform seven.");
    add(owner, "ice.txt", "Glaciers are slow rivers of ice that shape valleys.");
  }
}
