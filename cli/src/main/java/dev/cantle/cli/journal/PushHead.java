package dev.cantle.cli.journal;

import dev.cantle.model.intent.Access;
import dev.cantle.model.intent.Ownership;
import dev.cantle.model.intent.VerifyPolicy;
import dev.cantle.model.junos.Configuration;
import java.nio.file.Path;

/**
 * What a journal says of its push before the first step: enough to find the device again and to know the push's own
 * commit there. It holds references in the place of keys.
 *
 * @param token stands in the log of every commit of the push, and in no other: {@code cantle-} and 12 hexadecimal digits
 * @param device the name of the device
 * @param slice the name of the slice
 * @param logicalSystem the logical system of the slice
 * @param host where the device was reached
 * @param port its TCP port
 * @param user the login
 * @param access what the login sees
 * @param ownership what of the logical system belongs to the slice
 * @param remove whether the slice is taken from the device
 * @param revision the Git revision of the workspace, may be empty
 * @param log the comment of the push's commits, the token included
 * @param policy how long the push waits for proof
 * @param windowMinutes how long the device waits for the confirmation
 * @param rendered what was rendered, with references in the place of keys
 * @param evidence the folder of the push's evidence, its look before the change included
 */
public record PushHead(
        String token,
        String device,
        String slice,
        String logicalSystem,
        String host,
        int port,
        String user,
        Access access,
        Ownership ownership,
        boolean remove,
        String revision,
        String log,
        VerifyPolicy policy,
        int windowMinutes,
        Configuration rendered,
        Path evidence) {

    public PushHead {
        if (!log.contains(token)) {
            throw new IllegalArgumentException("The log does not hold the token " + token);
        }
    }
}
