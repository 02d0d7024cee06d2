package dev.cantle.verify.exhibit;

import dev.cantle.model.value.IllegalValueException;
import dev.cantle.model.value.IpAddress;

/** Names as devices write them, in one form. */
final class Names {

    private Names() {}

    /** An address without its port ({@code 10.0.0.1+179}) and in its canonical form; any other name as it is. */
    static String plain(String name) {
        int plus = name.indexOf('+');
        String bare = plus < 0 ? name : name.substring(0, plus);
        boolean address = bare.indexOf(':') >= 0 || (bare.indexOf('.') > 0 && Character.isDigit(bare.charAt(0)));
        if (!address) {
            return bare;
        }
        try {
            return IpAddress.parse(bare).toString();
        } catch (IllegalValueException another) {
            return bare;
        }
    }
}
