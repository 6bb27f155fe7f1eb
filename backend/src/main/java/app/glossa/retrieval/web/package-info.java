/** Controllers of the room retrieval with their request and response records. */
@NullMarked
package app.glossa.retrieval.web;

import org.jspecify.annotations.NullMarked;
