"""PostgreSQL refuses to run as root, so root starts it under an account of its own that can reach its programs and its data and nothing else."""

from __future__ import annotations

import os
import pwd
import shutil
import struct
import subprocess
from pathlib import Path

from launcher.console import Failure, say
from launcher.processes import Account

NAME = "glossa"


def account_for(data: Path) -> Account | None:
    """None for an ordinary user. For root the owner of an existing data folder, else the account `glossa`, made where it is missing."""
    if os.geteuid() != 0:
        if data.exists() and data.stat().st_uid != os.geteuid():
            owner = _name(data.stat().st_uid)
            raise Failure(f"{data} belongs to {owner}: an earlier run was started by another user. Run as that user (or as root) or set GLOSSA_HOME.")
        return None
    entry = None
    if data.exists() and data.stat().st_uid != 0:
        try:
            entry = pwd.getpwuid(data.stat().st_uid)
        except KeyError:
            pass
    entry = entry or _existing(NAME) or _make()
    return Account(entry.pw_name, entry.pw_uid, entry.pw_gid)


def hand_over(path: Path, account: Account | None) -> None:
    if account:
        for folder, _, names in os.walk(path):
            os.chown(folder, account.uid, account.gid)
            for name in names:
                os.chown(Path(folder, name), account.uid, account.gid, follow_symlinks=False)
        if not path.is_dir():
            os.chown(path, account.uid, account.gid)


def let_through(path: Path, account: Account | None) -> None:
    """Lets the account pass through the folders above a path, itself included: it may step into them, not list them."""
    if not account:
        return
    for folder in (path, *path.parents):
        status = folder.stat()
        open_to_all = status.st_mode & 0o001
        if open_to_all or status.st_uid == account.uid:
            continue
        if not _grant_step(folder, account):
            os.chmod(folder, (status.st_mode & 0o7777) | 0o001)
            say(f"  {folder} may now be stepped through (not listed) by other users, so that PostgreSQL reaches its data")


def _grant_step(folder: Path, account: Account) -> bool:
    """Adds `user:account:--x` to the folder's access list, where the file system has such lists."""
    mode = folder.stat().st_mode
    name = "system.posix_acl_access"
    try:
        entries = _entries(os.getxattr(folder, name))
    except (OSError, AttributeError):
        entries = [(_USER_OBJ, mode >> 6 & 7, _NOBODY), (_GROUP_OBJ, mode >> 3 & 7, _NOBODY), (_OTHER, mode & 7, _NOBODY)]
    entries = [entry for entry in entries if not (entry[0] == _MASK or entry[0] == _USER and entry[2] == account.uid)]
    entries.append((_USER, 1, account.uid))
    mask = 0
    for tag, rights, _ in entries:
        if tag in (_USER, _GROUP_OBJ, _GROUP):
            mask |= rights
    entries.append((_MASK, mask, _NOBODY))
    packed = struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in sorted(entries, key=lambda entry: (entry[0], entry[2])))
    try:
        os.setxattr(folder, name, packed)
    except (OSError, AttributeError):
        return False
    return True


_USER_OBJ, _USER, _GROUP_OBJ, _GROUP, _MASK, _OTHER = 1, 2, 4, 8, 16, 32
_NOBODY = 0xFFFFFFFF


def _entries(packed: bytes) -> list[tuple[int, int, int]]:
    return [struct.unpack_from("<HHI", packed, at) for at in range(4, len(packed), 8)]


def _existing(name: str) -> pwd.struct_passwd | None:
    try:
        return pwd.getpwnam(name)
    except KeyError:
        return None


def _make() -> pwd.struct_passwd:
    """Makes the account with the tool that this system has; where it has none, `nobody` must do."""
    for command in (
        ["useradd", "--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin", NAME],
        ["adduser", "-S", "-H", "-D", NAME],
    ):
        if shutil.which(command[0]) and subprocess.run(command, capture_output=True, check=False).returncode == 0:
            say(f"  made the system account '{NAME}': PostgreSQL does not run as root")
            made = _existing(NAME)
            if made:
                return made
    spare = _existing("nobody")
    if spare is None:
        raise Failure(f"PostgreSQL does not run as root and no account could be made for it. Make one: useradd --system {NAME}")
    return spare


def _name(uid: int) -> str:
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"user {uid}"
