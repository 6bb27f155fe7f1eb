/** Controllers of the room documents with their request and response records. */
@NullMarked
package app.glossa.documents.web;

import org.jspecify.annotations.NullMarked;
