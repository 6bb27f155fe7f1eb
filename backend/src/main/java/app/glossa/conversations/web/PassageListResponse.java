package app.glossa.conversations.web;

import app.glossa.conversations.PassageText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What an answer was given. */
@Schema(name = "PassageList")
record PassageListResponse(List<PassageText> items) {}
