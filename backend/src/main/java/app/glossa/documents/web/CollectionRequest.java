package app.glossa.documents.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The name of a collection. */
public record CollectionRequest(@NotBlank @Size(max = 200) String name) {}
