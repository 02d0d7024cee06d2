package dev.cantle.model.intent;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.SecretRef;
import dev.cantle.model.value.Text;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** How to log in to a device. */
public sealed interface Login {

    /** Applies the function for this login's own kind; a new kind breaks every caller, on purpose. */
    <R> R match(
            Supplier<R> ambient,
            Function<Password, R> password,
            Function<KeyFile, R> keyFile,
            Function<Agent, R> agent);

    /** The inventory names no credential: keys of the user's SSH configuration, a password of the environment, a question. */
    record Ambient() implements Login {
        @Override
        public <R> R match(
                Supplier<R> ambient,
                Function<Password, R> password,
                Function<KeyFile, R> keyFile,
                Function<Agent, R> agent) {
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
        public <R> R match(
                Supplier<R> ambient,
                Function<Password, R> password,
                Function<KeyFile, R> keyFile,
                Function<Agent, R> agent) {
            return password.apply(this);
        }
    }

    /**
     * A private key in a file.
     *
     * @param path the file, where {@code ~/} stands for the home directory
     * @param passphrase where its passphrase is, at most one; without any it is asked for
     * @param certificate an OpenSSH user certificate for it; empty for the one beside the key, if there is one
     */
    record KeyFile(String path, List<SecretRef> passphrase, String certificate) implements Login {
        public KeyFile {
            checkPath(path);
            passphrase = List.copyOf(passphrase);
            Text.check("path of the certificate", certificate);
        }

        /** A key without a passphrase, or with one that is asked for. */
        public KeyFile(String path) {
            this(path, List.of(), "");
        }

        @Override
        public <R> R match(
                Supplier<R> ambient,
                Function<Password, R> password,
                Function<KeyFile, R> keyFile,
                Function<Agent, R> agent) {
            return keyFile.apply(this);
        }
    }

    /**
     * The keys and certificates that the user's SSH agent keeps.
     *
     * @param key the file of the one key to use, whose public half is beside it; empty for all that the agent keeps
     */
    record Agent(String key) implements Login {
        public Agent {
            if (!key.isEmpty()) {
                checkPath(key);
            }
        }

        @Override
        public <R> R match(
                Supplier<R> ambient,
                Function<Password, R> password,
                Function<KeyFile, R> keyFile,
                Function<Agent, R> agent) {
            return agent.apply(this);
        }
    }

    /**
     * Returns the path if it names a file.
     *
     * @throws IllegalValueException if it is empty, or not one line
     */
    public static String checkPath(String path) {
        if (path.isBlank()) {
            throw new IllegalValueException(
                    "device-key-file", "The path of the key file is empty", "such as key: ~/.ssh/id_ed25519");
        }
        Text.check("path of the key file", path);
        return path;
    }
}
