package dev.cantle.verify.reading.xml;

import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.Outcome;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An {@code rpc-error} (RFC 6241 §4.3), or a JUNOScript {@code xnm:error} or {@code xnm:warning}, whose name is its
 * severity. An rpc-error without a severity counts as an error.
 *
 * @param severity error or warning
 * @param problem what it says
 */
public record RpcErrorElement(Message.Severity severity, Outcome.RpcProblem problem) {

    /** The local names of such elements. */
    public static final Set<String> NAMES = Set.of("rpc-error", "error", "warning");

    /** Reads the element that the walk stands at. */
    public static RpcErrorElement read(ReplyXml xml) throws IOException, ReplyFormatException {
        String severity = xml.name();
        String message = null;
        String tag = null;
        String path = null;
        String badElement = null;
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "error-severity" -> severity = Leaf.textOrEmpty(xml.text());
                case "error-message", "message" -> message = xml.text();
                case "error-tag" -> tag = xml.text();
                case "error-path", "edit-path" -> path = xml.text();
                case "error-info" -> badElement = badElement(xml);
                default -> xml.skip();
            }
        }
        String bare = xml.looseText();
        String text = message != null ? message : bare != null ? bare : tag;
        return new RpcErrorElement(
                severity.toLowerCase(Locale.ROOT).equals("warning") ? Message.Severity.WARNING : Message.Severity.ERROR,
                new Outcome.RpcProblem(text == null ? "an error without a message" : text, path, badElement));
    }

    private static @Nullable String badElement(ReplyXml xml) throws IOException, ReplyFormatException {
        String found = null;
        while (xml.nextChild()) {
            if (xml.name().equals("bad-element")) {
                found = xml.text();
            } else {
                xml.skip();
            }
        }
        return found;
    }

    /** What it says, without the place. */
    public Message message() {
        return new Message(severity, problem.message());
    }
}
