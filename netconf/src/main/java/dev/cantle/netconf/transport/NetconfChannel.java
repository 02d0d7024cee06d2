package dev.cantle.netconf.transport;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.sshd.client.channel.ChannelSubsystem;

/**
 * The channel of the subsystem {@code netconf}. Such a channel counts as open before the server has said whether it has
 * the subsystem at all; a device without NETCONF would then look like a lost session.
 */
final class NetconfChannel extends ChannelSubsystem {

    private final CompletableFuture<Boolean> granted = new CompletableFuture<>();

    NetconfChannel() {
        super("netconf");
    }

    /** Waits for the server's answer. Returns false if it refused or went away. */
    boolean awaitGrant(Duration allowed) throws IOException {
        onClose(() -> granted.complete(false));
        try {
            return granted.get(allowed.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no answer within " + allowed.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void handleSuccess() throws IOException {
        super.handleSuccess();
        granted.complete(true);
    }

    @Override
    public void handleFailure() {
        // without the warning that the library would write into the user's terminal
        removePendingRequest(getSubsystem());
        granted.complete(false);
        close(true);
    }
}
