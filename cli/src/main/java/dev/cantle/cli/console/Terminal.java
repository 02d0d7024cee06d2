package dev.cantle.cli.console;

import java.time.Duration;
import java.util.Optional;

/** The person at the keyboard, if there is one. */
public interface Terminal {

    /** A terminal without a person: nothing is ever answered. */
    Terminal NOBODY = new Terminal() {
        @Override
        public boolean isInteractive() {
            return false;
        }

        @Override
        public Optional<String> ask(String question, Duration limit) {
            return Optional.empty();
        }

        @Override
        public Optional<char[]> askSecret(String question) {
            return Optional.empty();
        }
    };

    /** Whether somebody can answer. */
    boolean isInteractive();

    /** Asks for a line; empty when nobody answers within the limit. */
    Optional<String> ask(String question, Duration limit);

    /** Asks for a secret without echo; empty when nobody answers. The caller wipes the answer. */
    Optional<char[]> askSecret(String question);
}
