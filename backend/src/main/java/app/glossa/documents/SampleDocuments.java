package app.glossa.documents;

import app.glossa.documents.Library.OnDuplicate;
import app.glossa.problem.ApplicationException;
import app.glossa.problem.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The documents that come with the product, for a library that is still empty. */
@Component
public class SampleDocuments {

  private final DocumentsProperties properties;
  private final ResourceLoader resources;
  private final JsonMapper json;
  private final Library library;
  private final DocumentCollections collections;

  SampleDocuments(
      DocumentsProperties properties,
      ResourceLoader resources,
      JsonMapper json,
      Library library,
      DocumentCollections collections) {
    this.properties = properties;
    this.resources = resources;
    this.json = json;
    this.library = library;
    this.collections = collections;
  }

  private record Sample(String file) {}

  /** Adds them to the current user's library, in the collection of that name. */
  public List<DocumentDetails> addTo(String collection) throws IOException {
    CollectionId target = collections.named(collection);
    List<DocumentDetails> added = new ArrayList<>();
    for (Sample sample : listed()) {
      try (InputStream bytes = resource(sample.file()).getInputStream()) {
        StoredFile file = library.receive(bytes);
        added.add(library.add(sample.file(), file, target, OnDuplicate.LINK, null).document());
      }
    }
    return added;
  }

  private List<Sample> listed() throws IOException {
    Resource list = resource("samples.json");
    if (!list.exists()) {
      throw new ApplicationException(ErrorCode.NOT_FOUND);
    }
    try (InputStream bytes = list.getInputStream()) {
      return json.readValue(bytes, new TypeReference<List<Sample>>() {});
    }
  }

  private Resource resource(String name) {
    String folder = properties.samples();
    String address = folder.contains(":") ? folder : "file:" + folder;
    return resources.getResource(address.endsWith("/") ? address + name : address + "/" + name);
  }
}
