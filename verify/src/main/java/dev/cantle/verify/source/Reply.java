package dev.cantle.verify.source;

import java.io.InputStream;

/**
 * One reply as it comes from a device. It can be read once, by one thread, and only within the reader that it was given
 * to; who gives it closes it.
 *
 * @param evidence where it comes from
 * @param body the bytes of one {@code rpc-reply}
 */
public record Reply(Evidence evidence, InputStream body) {}
