"""Addresses that may be fetched: which schemes, ports and hosts, and what a name may lead to."""

import re
from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

import attrs

from factcheck.errors import ArticleError

_SCHEMES = {"http": 80, "https": 443}
_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_LONGEST = 4096  # characters
_MOST = 4  # machines behind one name that are tried

# The last part of a host that is a number, in any spelling that some library reads as an address:
# "2130706433", "0x7f.1", "0177.0.0.1". Only the usual four numbers are taken.
_NUMBER = re.compile(r"(?: \d{1,40} | 0x [\da-f]{0,40} )", re.VERBOSE | re.IGNORECASE)
_HOST = re.compile(r"[a-z\d_] [a-z\d_.\-]{0,252}", re.VERBOSE)

# Addresses of the new kind that carry one of the old kind within: where it leads is what counts.
_NAT64 = IPv6Network("64:ff9b::/96")
_OLD = 0xFFFF_FFFF


def is_address(text: str) -> bool:
    """Say whether an input is an address of the web rather than a file.

    >>> is_address("https://herald.example/1"), is_address("herald.html")
    (True, False)
    """
    return _ADDRESS.match(text) is not None


@attrs.frozen(kw_only=True)
class Target:
    """What a request goes to: the parts of an address, as they were checked."""

    scheme: str
    host: str  # in small ASCII letters, without brackets
    port: int
    path: str  # with the query

    @property
    def at_home(self) -> bool:
        """Whether the port is the usual one of its scheme."""
        return _SCHEMES[self.scheme] == self.port

    @property
    def authority(self) -> str:
        """The host as a request names it, with its port where that is unusual."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.at_home else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """The address in its plain form."""
        return f"{self.scheme}://{self.authority}{self.path}"


@attrs.frozen(kw_only=True)
class Reach:
    """How far a request may go; the defaults are for all but tests on this very machine."""

    ports: frozenset[int] | None = frozenset(_SCHEMES.values())  # None: any
    private: frozenset[str] = frozenset()  # addresses off the open network that may be reached


def target_of(scheme: str, host: str, port: int | None, path: str, reach: Reach) -> Target:
    """Return the parts of an address, or an error about what may not be fetched."""
    place = f"{scheme}://{host}"
    if scheme not in _SCHEMES:
        raise ArticleError(place, None, f"{scheme or 'no scheme'}: only http and https are fetched")
    port = _SCHEMES[scheme] if port is None else port
    if reach.ports is not None and port not in reach.ports:
        allowed = " and ".join(map(str, sorted(reach.ports)))
        raise ArticleError(place, None, f"port {port}: only ports {allowed} are fetched from")
    host = host.lower().rstrip(".")
    if problem := what_is_wrong_with(host):
        raise ArticleError(place, None, problem)
    target = Target(scheme=scheme, host=host, port=port, path=path or "/")
    if len(target.url) > _LONGEST:
        raise ArticleError(place, None, f"an address of more than {_LONGEST} characters")
    return target


def what_is_wrong_with(host: str) -> str | None:
    """Return why a host cannot be one, if so; what it leads to is another question.

    >>> what_is_wrong_with("0x7f.1")
    '0x7f.1 is no plain address: write four numbers or a name'
    """
    if ":" in host:
        return None if _ip(host) else f"{host} is no address"
    if _NUMBER.fullmatch(host.rpartition(".")[2]):
        return None if _ip(host) else f"{host} is no plain address: write four numbers or a name"
    return None if _HOST.fullmatch(host) else f"{host!r} is no name of a host"


def _ip(text: str) -> IPv4Address | IPv6Address | None:
    try:
        return ip_address(text)
    except ValueError:
        return None


def is_public(text: str) -> bool:
    """Say whether an address belongs to the open network, whatever its spelling.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1")
    (True, False, False)
    """
    address = _ip(text)
    if isinstance(address, IPv6Address):
        if carried := _carried(address):
            return is_public(str(carried))
        if address.sixtofour or address.teredo or address.is_site_local:
            return False
    return address is not None and address.is_global and not _is_special(address)


def _carried(address: IPv6Address) -> IPv4Address | None:
    """Return the address of the old kind that leads the way, if there is one within."""
    if address in _NAT64:
        return IPv4Address(int(address) & _OLD)
    return address.ipv4_mapped


def _is_special(address: IPv4Address | IPv6Address) -> bool:
    return (
        address.is_multicast
        or address.is_reserved
        or address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_private
    )


def checked(found: Sequence[str], target: Target, reach: Reach) -> Sequence[str]:
    """Return the addresses that may be connected to; one that may not closes the whole name."""
    if not found:
        raise ArticleError(target.url, None, f"there is no host {target.host}", "check the name")
    for address in found:
        if not is_public(address) and address not in reach.private:
            shown = "" if address == target.host else f" ({address})"
            problem = f"{target.host}{shown} is not of the open network: not fetched"
            raise ArticleError(target.url, None, problem, "save the page and name the file")
    return found[:_MOST]
