package dev.cantle.cli.device;

import dev.cantle.netconf.NetconfException;
import dev.cantle.netconf.transport.SshTarget;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A jump host as ProxyJump names it: {@code [user@]host[:port]}.
 *
 * @param user empty if it is not said
 * @param port 0 if it is not said
 */
record JumpName(String user, String host, int port) {

    private static final Pattern FORM =
            Pattern.compile("(?:ssh://)?(?:([^@\\s]+)@)?(\\[[0-9a-fA-F:.]+\\]|[^\\s:@/\\[\\]]+)(?::([0-9]{1,5}))?/?");

    static JumpName parse(String text, SshTarget end) throws NetconfException {
        Matcher form = FORM.matcher(text.strip());
        int port = form.matches() && form.group(3) != null ? Integer.parseInt(form.group(3)) : 0;
        if (!form.matches() || port > 65_535) {
            throw new NetconfException(
                    "The jump host '" + text + "' on the way to " + end.address() + " is not [user@]host[:port]",
                    "Write ProxyJump as in: ops@bastion.example.net:22");
        }
        String host = form.group(2);
        return new JumpName(
                form.group(1) == null ? "" : form.group(1),
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                port);
    }
}
