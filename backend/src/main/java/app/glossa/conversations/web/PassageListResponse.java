package app.glossa.conversations.web;

import app.glossa.conversations.PassageText;
import java.util.List;

/** What an answer was given. */
record PassageListResponse(List<PassageText> items) {}
