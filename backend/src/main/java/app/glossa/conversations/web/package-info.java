/** Controllers of the room conversations with their request and response records. */
@NullMarked
package app.glossa.conversations.web;

import org.jspecify.annotations.NullMarked;
