package dev.cantle.verify.source;

import dev.cantle.model.value.IpAddress;
import java.util.regex.Pattern;

/** Words of a query as a part of a file name: what a file system might not take becomes {@code _}. */
final class SavedName {

    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

    private SavedName() {}

    static String of(IpAddress address) {
        return of(address.toString());
    }

    static String of(String word) {
        return UNSAFE.matcher(word).replaceAll("_");
    }
}
