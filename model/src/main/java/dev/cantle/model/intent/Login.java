package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.value.Text;
import java.util.function.Function;
import java.util.function.Supplier;

/** How to log in to a device. */
public sealed interface Login {

    /** Applies the function for this login's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(Supplier<R> ambient, Function<Password, R> password, Function<KeyFile, R> keyFile);

    /** The inventory names no credential: {@code CANTLE_PASSWORD}, else a question on the terminal. */
    record Ambient() implements Login {
        @Override
        public <R> R match(Supplier<R> ambient, Function<Password, R> password, Function<KeyFile, R> keyFile) {
            return ambient.get();
        }
    }

    /**
     * A password.
     *
     * @param secret where it is
     */
    record Password(SecretRef secret) implements Login {
        @Override
        public <R> R match(Supplier<R> ambient, Function<Password, R> password, Function<KeyFile, R> keyFile) {
            return password.apply(this);
        }
    }

    /**
     * A private key without a passphrase, or with one that is asked for.
     *
     * @param path the file, where {@code ~/} stands for the home directory
     */
    record KeyFile(String path) implements Login {
        public KeyFile {
            if (path.isBlank()) {
                throw new IllegalValueException(
                        "device-key-file", "The path of the key file is empty", "such as key: ~/.ssh/id_ed25519");
            }
            Text.check("path of the key file", path);
        }

        @Override
        public <R> R match(Supplier<R> ambient, Function<Password, R> password, Function<KeyFile, R> keyFile) {
            return keyFile.apply(this);
        }
    }
}
