package app.glossa.conversations.web;

import app.glossa.conversations.Message;
import java.util.List;

/** All messages of a conversation. */
record MessageListResponse(List<Message> items) {}
