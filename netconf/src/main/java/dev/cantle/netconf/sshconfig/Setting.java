package dev.cantle.netconf.sshconfig;

import java.nio.file.Path;
import java.util.List;

/**
 * A line of a ssh_config file.
 *
 * @param file where it stands
 * @param line its number, from 1
 * @param keyword in small letters
 * @param values its arguments, without their quotes
 */
record Setting(Path file, int line, String keyword, List<String> values) {

    Setting {
        values = List.copyOf(values);
    }

    String value() {
        return values.get(0);
    }

    SshConfigException refuse(String what, String fix) {
        return new SshConfigException(file + ":" + line + ": " + what, fix);
    }
}
