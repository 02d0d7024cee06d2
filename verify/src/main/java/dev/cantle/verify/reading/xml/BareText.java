package dev.cantle.verify.reading.xml;

import dev.cantle.verify.state.Message;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that stands in a reply without an element around it: the way in which some daemons refuse. */
public final class BareText {

    private static final Pattern ERROR = Pattern.compile("(?m)^[ \\t]*+error:");

    private BareText() {}

    /** The text as a message; empty if there is none. */
    public static Optional<Message> message(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        return Optional.of(isError(text) ? Message.error(text) : Message.info(text));
    }

    /** Whether the text calls itself an error. */
    public static boolean isError(String text) {
        return ERROR.matcher(text).find();
    }
}
