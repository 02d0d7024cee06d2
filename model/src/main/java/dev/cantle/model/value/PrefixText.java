package dev.cantle.model.value;

/** What {@code address/length} looks like, for prefixes and interface addresses alike. */
final class PrefixText {

    private PrefixText() {}

    static int slash(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw illegal(text);
        }
        return slash;
    }

    static int length(String text, int slash) {
        int end = text.length();
        int digits = end - slash - 1;
        if (digits > 3 || !Ascii.areDigits(text, slash + 1, end) || (digits > 1 && text.charAt(slash + 1) == '0')) {
            throw illegal(text);
        }
        return Integer.parseInt(text, slash + 1, end, 10);
    }

    static void checkLength(IpAddress address, int length) {
        int bits = address.family().bits();
        if (length < 0 || length > bits) {
            throw new IllegalValueException(
                    "prefix-length",
                    "Prefix length " + length + " of " + address + " is outside 0 to " + bits,
                    "write the number of network bits after the slash");
        }
    }

    private static IllegalValueException illegal(String text) {
        return new IllegalValueException(
                "prefix-syntax",
                "'" + text + "' is not an address with a prefix length",
                "write address/length, such as 10.0.0.13/30 or 2001:db8::1/126");
    }
}
