/** What a client has to know before anybody signs in. */
@NullMarked
package app.glossa.configuration.web;

import org.jspecify.annotations.NullMarked;
