package dev.cantle.netconf.transport;

import dev.cantle.netconf.key.KnownHostLine;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;

/**
 * Which kind of host key to ask a server for. A server with several shows the one that we name first; unless that is of
 * a kind that we have on file, a known server looks like an impostor.
 *
 * @param byAuthority whether an authority is trusted for the server, so that a certificate is worth more than a key
 * @param known the kinds of its keys that are on file
 */
record HostKeyOrder(boolean byAuthority, Set<String> known) {

    private static final String CERTIFICATE = "-cert-v01@openssh.com";

    HostKeyOrder {
        known = Set.copyOf(known);
    }

    static HostKeyOrder of(KnownHosts hosts, SshTarget target) throws TransportException {
        List<KnownHostLine> lines = hosts.linesFor(target);
        return new HostKeyOrder(
                lines.stream().anyMatch(KnownHostLine::isAuthority),
                lines.stream()
                        .filter(KnownHostLine::isPlain)
                        .map(KnownHostLine::keyType)
                        .collect(Collectors.toSet()));
    }

    List<NamedFactory<Signature>> sorted(List<NamedFactory<Signature>> factories) {
        return factories.stream()
                .sorted(Comparator.comparing(factory -> rank(factory.getName())))
                .toList();
    }

    private int rank(String algorithm) {
        if (algorithm.endsWith(CERTIFICATE)) {
            return byAuthority ? 0 : 3;
        }
        return known.contains(KeyUtils.getCanonicalKeyType(algorithm)) ? 1 : 2;
    }
}
