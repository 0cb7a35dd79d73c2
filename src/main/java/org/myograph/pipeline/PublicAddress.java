package org.myograph.pipeline;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of the open Internet from those of a machine or a local network. */
final class PublicAddress {
  private PublicAddress() {}

  /** Whether all addresses of a host are public. */
  static boolean hasOnly(String host) throws UnknownHostException {
    return Arrays.stream(InetAddress.getAllByName(host)).allMatch(PublicAddress::is);
  }

  /** An IPv4 address that is mapped into IPv6 is an IPv4 address to Java already. */
  static boolean is(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    int first = Byte.toUnsignedInt(bytes[0]);
    int second = Byte.toUnsignedInt(bytes[1]);
    return address instanceof Inet4Address ? is4(first, second) : is6(first, second, bytes);
  }

  /** Without "this network", shared, protocol, benchmark and reserved addresses. */
  private static boolean is4(int first, int second) {
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean protocol = first == 192 && second == 0;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    return first != 0 && first < 240 && !shared && !protocol && !benchmark;
  }

  /** Only 2000::/3, without what embeds an IPv4 address: 6to4 and Teredo. */
  private static boolean is6(int first, int second, byte[] bytes) {
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    return (first & 0xe0) == 0x20 && !sixToFour && !teredo;
  }
}
