"""The net that tells a pen from print: what it sees of one phrase, and how that is held against the print of its page."""
import torch
import torch.nn as nn
import torch.nn.functional as F

ROWS = 32
CODE = 24
#: Told beside the code: colour of the ink, height of the ink in letters of the page.
TOLD = 2
WRITINGS = ('ar', 'lat', 'digits')
#: The widest phrases of a page that show what its print is like.
WIDEST = 12


class Step(nn.Sequential):
    def __init__(self, i, o, kernel, stride=1, padding=0):
        super().__init__(nn.Conv2d(i, o, kernel, stride, padding, bias=False), nn.BatchNorm2d(o), nn.ReLU(inplace=True))


class Look(nn.Module):
    """[N, 1, 32, W] with ink 1 on 0 → [N, 1 + CODE]: how far by itself it looks like a pen's, and a code of its looks."""

    def __init__(self):
        super().__init__()
        self.body = nn.Sequential(
            Step(1, 16, 5, 2, 2), Step(16, 32, 3, 2, 1), Step(32, 48, 3, 2, 1),
            Step(48, 64, (4, 3), 1, (0, 1)), Step(64, 64, (1, 3), 1, (0, 1)),
        )
        self.head = nn.Linear(128, 1 + CODE)

    def forward(self, x, width=None):
        y = self.body(x)[:, :, 0]
        if width is None:
            middle = y.mean(2)
            around = ((y - middle[..., None]) ** 2).mean(2)
        else:  # padded lines of one batch
            inside = (torch.arange(y.shape[2])[None] < (width[:, None] + 7) // 8).float()[:, None]
            count = inside.sum(2)
            middle = (y * inside).sum(2) / count
            around = ((y - middle[..., None]) ** 2 * inside).sum(2) / count
        return self.head(torch.cat([middle, torch.sqrt(around + 1e-4)], 1))


class Judge(nn.Module):
    """Code and what is told, how far both are from the page's print, the way of writing → one number, over 0 a pen's."""

    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2 * (1 + CODE + TOLD) + len(WRITINGS), 16)
        self.last = nn.Linear(16, 1)

    def forward(self, seen, print_, kind):
        return self.last(torch.tanh(self.hidden(torch.cat([seen, seen - print_, kind], 1))))[:, 0]


def print_of(seen, wide):
    """What print looks like on a page: the mean of its widest phrases, each as far as it looks like print by itself."""
    some = seen[torch.argsort(wide, descending=True)[:WIDEST]]
    weight = torch.sigmoid(-some[:, 0]).detach() + 1e-3
    return (some * weight[:, None]).sum(0) / weight.sum()
