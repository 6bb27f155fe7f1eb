/** Controllers of the room account with their request and response records. */
@NullMarked
package app.glossa.account.web;

import org.jspecify.annotations.NullMarked;
