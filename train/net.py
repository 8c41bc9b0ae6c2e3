"""The recogniser's net: convolutions only, so that both training (bf16) and reading stay fast on a CPU."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from text import CHARSET

CLASSES = len(CHARSET) + 1


class Step(nn.Sequential):
    def __init__(self, i, o, kernel, stride=1, padding=0):
        super().__init__(nn.Conv2d(i, o, kernel, stride, padding, bias=False), nn.BatchNorm2d(o), nn.ReLU(inplace=True))


class Residual(nn.Module):
    def __init__(self, c, kernel=(3, 3), dilation=1):
        super().__init__()
        pad = ((kernel[0] - 1) // 2, (kernel[1] - 1) // 2 * dilation)
        self.a = nn.Conv2d(c, c, kernel, 1, pad, (1, dilation), bias=False)
        self.na = nn.BatchNorm2d(c)
        self.b = nn.Conv2d(c, c, kernel, 1, pad, (1, dilation), bias=False)
        self.nb = nn.BatchNorm2d(c)

    def forward(self, x):
        return F.relu(x + self.nb(self.b(F.relu(self.na(self.a(x))))))


class Net(nn.Module):
    """[N, 1, 40, W] with ink 1 on 0, W a multiple of 4 → [N, W / 2, classes] scores."""

    def __init__(self, classes=CLASSES):
        super().__init__()
        self.classes = classes
        self.body = nn.Sequential(
            Step(1, 32, 6, 2, 2),  # 20 rows, W / 2
            Step(32, 64, 3, 2, 1), Residual(64), Residual(64),  # 10 rows, W / 4
            Step(64, 128, 3, (2, 1), 1), Residual(128),  # 5 rows
            Step(128, 256, (5, 1)),  # one row
            *(Residual(256, (1, 3), d) for d in (1, 2, 4, 1)),
        )
        # Two answers a column of four pixels: thin letters side by side each get their own.
        self.head = nn.Conv2d(256, 2 * classes, 1)

    def forward(self, x):
        y = self.head(self.body(x))
        n, _, _, t = y.shape
        return y.reshape(n, 2, self.classes, t).permute(0, 3, 1, 2).reshape(n, 2 * t, self.classes)
