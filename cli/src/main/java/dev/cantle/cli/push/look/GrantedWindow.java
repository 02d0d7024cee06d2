package dev.cantle.cli.push.look;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a device says about the window of a confirmed commit: {@code commit confirmed will be automatically rolled back
 * in 10 minutes unless confirmed}. Some releases have taken seconds for minutes and gone back at once, so what they
 * say is read.
 */
public final class GrantedWindow {

    private static final Pattern SAID = Pattern.compile("(?:rolled back|rollback) in (\\d{1,5})\\s*min");

    private GrantedWindow() {}

    /** The minutes that the device grants, or empty if it does not say, as an MX204 does that answers a plain ok. */
    public static OptionalInt minutes(String output) {
        Matcher said = SAID.matcher(output);
        return said.find() ? OptionalInt.of(Integer.parseInt(said.group(1))) : OptionalInt.empty();
    }
}
