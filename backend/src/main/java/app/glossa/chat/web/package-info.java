/** Controllers of the room chat with their request and response records. */
@NullMarked
package app.glossa.chat.web;

import org.jspecify.annotations.NullMarked;
