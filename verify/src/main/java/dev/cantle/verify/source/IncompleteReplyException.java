package dev.cantle.verify.source;

import dev.cantle.verify.state.Message;
import dev.cantle.verify.state.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reply that was read to its end and is not whole: cut off, or at odds with what it says of itself. What it shows may
 * be shown to people, and must not be judged by.
 */
public final class IncompleteReplyException extends ReplyUnavailableException {

    private static final long serialVersionUID = 1L;

    private final transient List<Message> complaints;
    private final transient @Nullable State partial;

    /**
     * Says what is missing or at odds.
     *
     * @param complaints what is wrong, each with its place; at least one
     * @param partial what could be read; null if it was handed on while reading
     */
    public IncompleteReplyException(List<Message> complaints, @Nullable State partial) {
        super(words(complaints));
        this.complaints = List.copyOf(complaints);
        this.partial = partial;
    }

    private static String words(List<Message> complaints) {
        return complaints.stream().map(Message::text).collect(Collectors.joining("; "))
                + "; the capture is not whole, so the state is unknown";
    }

    /** What is wrong, each with its place. */
    public List<Message> complaints() {
        return complaints;
    }

    /** What could be read, with what the device said itself. */
    public Optional<State> partial() {
        return Optional.ofNullable(partial);
    }
}
