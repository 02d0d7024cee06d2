package dev.cantle.netconf.message;

import java.io.InputStream;
import java.time.Instant;

/**
 * A reply while it comes in.
 *
 * @param operation the name of the operation that it answers
 * @param stream the bytes of the whole {@code rpc-reply} element, read once and only while the reader runs; ends where
 *     the reply ends. A reply larger than memory is no trouble as long as nobody collects it
 * @param receivedAt when its first bytes were here
 */
public record Reply(String operation, InputStream stream, Instant receivedAt) {}
