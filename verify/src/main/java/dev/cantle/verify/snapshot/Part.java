package dev.cantle.verify.snapshot;

import dev.cantle.verify.observation.Baseline;
import dev.cantle.verify.source.ReplyQuery;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.source.ReplySource;
import dev.cantle.verify.source.ReplyUnavailableException;
import dev.cantle.verify.state.Message;
import java.util.List;
import java.util.function.Function;

/**
 * One reply of a snapshot: what it says, that nothing runs there, or why nobody knows.
 *
 * @param <T> what it says
 */
public sealed interface Part<T> {

    /** Applies the function for what it is. */
    <R> R match(Function<T, R> known, Function<String, R> unknown);

    /** What a reply says: its data, whether it held any, and its messages. */
    record Said<T>(T value, boolean hasData, List<Message> messages) {}

    /**
     * Reads a part.
     *
     * @param nothing what it is when the device says that there is no such thing to show
     */
    static <T> Part<T> of(ReplySource source, ReplyQuery query, T nothing, ReplyReader<Said<T>> reader) {
        try {
            Said<T> said = source.read(query, reader);
            List<String> errors = said.messages().stream()
                    .filter(message -> !said.hasData() || message.isError())
                    .map(Message::text)
                    .toList();
            String words = "the device says: " + String.join("; ", errors);
            if (said.hasData()) {
                return errors.isEmpty() ? new Known<>(said.value()) : new Unknown<>(words);
            }
            return !errors.isEmpty() && Baseline.saysThatNothingRuns(words)
                    ? new Known<>(nothing)
                    : new Unknown<>(errors.isEmpty() ? "the reply holds no data" : words);
        } catch (ReplyUnavailableException e) {
            return new Unknown<>(e.getMessage() == null ? "there is no reply" : e.getMessage());
        }
    }

    /** It is known. */
    record Known<T>(T value) implements Part<T> {
        @Override
        public <R> R match(Function<T, R> known, Function<String, R> unknown) {
            return known.apply(value);
        }
    }

    /** Nobody knows. */
    record Unknown<T>(String reason) implements Part<T> {
        @Override
        public <R> R match(Function<T, R> known, Function<String, R> unknown) {
            return unknown.apply(reason);
        }
    }
}
