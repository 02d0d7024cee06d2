package dev.cantle.cli.pipeline;

import dev.cantle.model.value.SecretRef;

/** Where references to secrets are resolved, late and once. */
public interface SecretSource {

    /**
     * Resolves a reference.
     *
     * @return the secret, which the caller closes
     * @throws SecretUnavailableException if there is nothing where the reference points
     */
    Secret resolve(SecretRef reference) throws SecretUnavailableException;
}
