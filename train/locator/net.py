"""The net that tells which paper a page is of and which of its words are which field's value: a small transformer over words
and their places."""
import torch
import torch.nn as nn
import torch.nn.functional as F

GRAMS, GRAMS_OF_WORD, SIGNS, PLACES = 16384, 20, 26, 6
ORDINALS = 6
# How far apart two words are, in steps that grow with the distance.
STEPS = 10


def step(distance):
    """Heights of writing -> one of 2 * STEPS + 1 steps."""
    far = torch.floor(2.5 * torch.log2(1 + distance.abs()) + 0.5).clamp(max=STEPS)
    return (torch.sign(distance) * far + STEPS).long()


class Nearness(nn.Module):
    """What the places of two words say about looking from one to the other, a number for each head of each layer."""

    def __init__(self, heads):
        super().__init__()
        self.order = nn.Embedding(49, heads)
        self.line = nn.Embedding(17, heads)
        self.left = nn.Embedding(2 * STEPS + 1, heads)
        self.right = nn.Embedding(2 * STEPS + 1, heads)
        self.middle = nn.Embedding(2 * STEPS + 1, heads)
        self.run = nn.Embedding(2, heads)
        for table in (self.order, self.line, self.left, self.right, self.middle, self.run):
            nn.init.normal_(table.weight, std=0.02)

    def forward(self, places):
        apart = places.unsqueeze(2) - places.unsqueeze(1)
        left, right, middle, line, run, order = apart.unbind(3)
        bias = self.order((order.clamp(-24, 24) + 24).long())
        bias = bias + self.line((line.clamp(-8, 8) + 8).long())
        bias = bias + self.left(step(left)) + self.right(step(right)) + self.middle(step(middle))
        bias = bias + self.run((run.abs() < 0.5).long())
        return bias.permute(0, 3, 1, 2)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, drop):
        super().__init__()
        self.heads = heads
        self.before, self.between = nn.LayerNorm(width), nn.LayerNorm(width)
        self.ask = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.inner = nn.Sequential(nn.Linear(width, inner), nn.GELU(), nn.Dropout(drop), nn.Linear(inner, width))
        self.drop = nn.Dropout(drop)

    def forward(self, x, bias):
        n, t, w = x.shape
        q, k, v = self.ask(self.before(x)).reshape(n, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        weight = torch.softmax(q @ k.transpose(2, 3) * (w // self.heads) ** -0.5 + bias, 3)
        x = x + self.drop(self.out((weight @ v).transpose(1, 2).reshape(n, t, w)))
        return x + self.drop(self.inner(self.between(x)))


class Net(nn.Module):
    def __init__(self, fields, types, width=128, heads=4, layers=4, inner=384, drop=0.1):
        super().__init__()
        self.layers_of, self.heads = layers, heads
        self.grams = nn.Embedding(GRAMS, 64, padding_idx=0)
        nn.init.normal_(self.grams.weight, std=0.1)
        self.spelt = nn.Linear(64, width)
        self.signs = nn.Linear(SIGNS, width)
        # The last one stands for "not known".
        self.paper = nn.Embedding(types + 1, width)
        self.near = Nearness(layers * heads)
        self.layers = nn.ModuleList(Layer(width, heads, inner, drop) for _ in range(layers))
        self.last = nn.LayerNorm(width)
        self.field = nn.Linear(width, fields + 1)
        self.more = nn.Linear(width, 2 + ORDINALS)
        self.kind = nn.Linear(width, types)

    def forward(self, grams, signs, places, paper, mask=None):
        """[n, t, ..] -> fields [n, t, fields + 1]; begins, leads, ordinals [n, t, 2 + ORDINALS]; kinds of paper [n, types]"""
        count = (grams > 0).sum(2, keepdim=True).clamp(min=1).to(signs.dtype)
        x = self.spelt(self.grams(grams).sum(2) * count ** -0.5) + self.signs(signs) + self.paper(paper).unsqueeze(1)
        bias = self.near(places)
        if mask is not None:
            bias = bias.masked_fill(~mask[:, None, None, :], -1e4)
        n, _, t, _ = bias.shape
        bias = bias.reshape(n, self.layers_of, self.heads, t, t)
        for at, layer in enumerate(self.layers):
            x = layer(x, bias[:, at])
        x = self.last(x)
        if mask is None:
            whole = x.mean(1)
        else:
            whole = (x * mask.unsqueeze(2)).sum(1) / mask.sum(1, keepdim=True)
        return self.field(x), self.more(x), self.kind(whole)
