package app.glossa.conversations.web;

import app.glossa.conversations.Message;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** All messages of a conversation. */
@Schema(name = "MessageList")
record MessageListResponse(List<Message> items) {}
