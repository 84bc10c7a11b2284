"""Addresses: which hosts may be asked, whatever the spelling, and where a name may lead."""

import pytest

from factcheck.articles.network.addresses import (
    Reach,
    checked,
    is_public,
    target_of,
    what_is_wrong_with,
)
from factcheck.errors import ArticleError

# An address, and whether it belongs to the open network.
MACHINES = {
    "93.184.215.14": True,
    "8.8.8.8": True,
    "1.1.1.1": True,
    "2606:2800:21f:cb07:6820:80da:af6b:8b2c": True,
    "2a00:1450:4001:82a::200e": True,
    "64:ff9b::5db8:d70e": True,  # 93.184.215.14, by a gate between the two networks
    "::ffff:93.184.215.14": True,
    "127.0.0.1": False,
    "127.255.255.254": False,
    "10.0.0.1": False,
    "172.16.0.1": False,
    "172.31.255.255": False,
    "192.168.1.1": False,
    "169.254.169.254": False,  # the data of a machine in a cloud
    "100.64.0.1": False,  # between a provider and its customers
    "0.0.0.0": False,  # noqa: S104 - an address in a table, to which nothing is bound
    "0.1.2.3": False,
    "192.0.2.1": False,
    "198.18.0.1": False,
    "224.0.0.1": False,
    "239.255.255.250": False,
    "240.0.0.1": False,
    "255.255.255.255": False,
    "::": False,
    "::1": False,
    "::127.0.0.1": False,
    "::ffff:127.0.0.1": False,
    "::ffff:10.0.0.1": False,
    "::ffff:169.254.169.254": False,
    "64:ff9b::7f00:1": False,
    "64:ff9b:1::1": False,
    "2002:7f00:1::": False,  # carries 127.0.0.1
    "2001:0:7f00:1::": False,
    "2001:db8::1": False,
    "fc00::1": False,
    "fd12:3456::1": False,
    "fe80::1": False,
    "fe80::1%eth0": False,
    "fec0::1": False,
    "ff02::1": False,
    "herald.example": False,
    "": False,
}


@pytest.mark.parametrize("machine", MACHINES)
def test_what_is_of_the_open_network(machine: str) -> None:
    """Nothing of this machine, of its neighbours or of a cloud's inner rooms is reached."""
    assert is_public(machine) is MACHINES[machine]


HOSTS = {
    "herald.example": True,
    "www.harbour-herald.example": True,
    "xn--strae-oqa.example": True,
    "localhost": True,  # a name: what it leads to is checked
    "93.184.215.14": True,
    "127.0.0.1": True,  # a plain address: that it is this machine is checked
    "::1": True,
    "2130706433": False,
    "017700000001": False,
    "0x7f000001": False,
    "0x7f.1": False,
    "0x7f.0x0.0x0.0x1": False,
    "0177.0.0.1": False,
    "127.1": False,
    "127.0.1": False,
    "herald.example.1": False,
    "1.2.3.4.5": False,
    "256.1.1.1": False,
    "herald.0x": False,
    "::1::": False,
    "": False,
    ".": False,
    "-herald.example": False,
    "herald example": False,
    "herald.example\r\nX: y": False,
    "stra\u00dfe.example": False,  # only as the network knows it: xn--…
    "a" * 300: False,
}


@pytest.mark.parametrize("host", HOSTS)
def test_how_a_host_may_be_written(host: str) -> None:
    """A number that only some libraries read as an address is none."""
    assert (what_is_wrong_with(host) is None) is HOSTS[host]


REFUSED = [
    ("ftp", "herald.example", None, "only http and https"),
    ("file", "", None, "only http and https"),
    ("", "herald.example", None, "only http and https"),
    ("https", "herald.example", 22, "only ports 80 and 443"),
    ("http", "herald.example", 8080, "only ports 80 and 443"),
    ("http", "herald.example", 0, "only ports 80 and 443"),
    ("http", "0x7f.1", None, "no plain address"),
]


@pytest.mark.parametrize(("scheme", "host", "port", "problem"), REFUSED)
def test_what_is_not_fetched(scheme: str, host: str, port: int | None, problem: str) -> None:
    """Other schemes and ports are refused in words."""
    with pytest.raises(ArticleError, match=problem):
        target_of(scheme, host, port, "/", Reach())


def test_an_address_in_its_plain_form() -> None:
    """Small letters, no port where it is the usual one, no point at the end."""
    target = target_of("https", "Herald.Example.", 443, "/a?b=1", Reach())

    assert target.url == "https://herald.example/a?b=1"
    assert target_of("http", "::1", 81, "", Reach(ports=None)).url == "http://[::1]:81/"


def test_a_name_that_leads_to_both() -> None:
    """One address of this machine among open ones closes the name."""
    target = target_of("https", "herald.example", None, "/", Reach())

    assert checked(["93.184.215.14"], target, Reach()) == ["93.184.215.14"]
    with pytest.raises(ArticleError, match=r"herald\.example \(10\.0\.0\.1\) is not of the open"):
        checked(["93.184.215.14", "10.0.0.1"], target, Reach())
    with pytest.raises(ArticleError, match="there is no host"):
        checked([], target, Reach())


def test_an_address_of_boundless_length() -> None:
    """An address has an end."""
    with pytest.raises(ArticleError, match="more than 4096 characters"):
        target_of("https", "herald.example", None, "/" + "a" * 5000, Reach())
